package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.Step;
import nl.rolwijzer.catalogue.Submission;

/** Four services, of which one has a history, one deviates and one has lapsed. Made once, whoever asks. */
final class SmallCatalogue {

    private SmallCatalogue() {}

    /** The id of the service with two revisions, whose name looks like a formula. */
    static UUID fill(Catalogue catalogue, Lifecycle lifecycle, Search search) {
        var present = search.page(SearchParameters.read(Map.of("q", List.of("paspoort"))), 1, 1);
        if (!present.isEmpty()) {
            return present.get(0).id();
        }
        UUID passport = saved(catalogue.register(passport("=Paspoort").concept()));
        saved(catalogue.revise(passport, 1, passport("=Paspoort").confirmed()));
        saved(catalogue.register(other("Kapvergunning").concept()));
        saved(catalogue.register(new Submission(
                UUID.randomUUID(),
                other("Bibliotheek")
                        .draft()
                        .with("", new Deviation(List.of("gebruiker"), List.of(), "beleidskeuze", "Wij zijn gastvrij.")),
                true,
                Origin.FORMULIER,
                "")));
        UUID lapsed = saved(catalogue.register(other("Vervallen dienst").concept()));
        saved(lifecycle.lapse(lapsed, new Step(UUID.randomUUID(), 1, "Niet meer nodig")));
        return passport;
    }

    private static Drafts passport(String name) {
        return Drafts.passport().named(name).with("omschrijving", "Een reisdocument;\n\"met\" een foto.");
    }

    private static Drafts other(String name) {
        return Drafts.passport()
                .named(name)
                .with("omschrijving", "- Iets anders.")
                .with("grondslag", "")
                .with("grondslag_url", "")
                .with("upl_naam", "")
                .with("upl_uri", "");
    }

    private static UUID saved(SaveResult result) {
        return ((SaveResult.Saved) result).serviceId();
    }
}
