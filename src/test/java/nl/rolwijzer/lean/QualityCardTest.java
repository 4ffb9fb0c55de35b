package nl.rolwijzer.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.assessment.Situations;
import org.junit.jupiter.api.Test;

class QualityCardTest {

    private static final Answers PERMIT = Situations.passport("wat=toestemming", "derden=omwonenden|samenleving");

    private final QualityCard permit = PackagedQuality.card(PERMIT);

    @Test
    void setsFourBenefitsAgainstTwoCosts() {
        assertThat(permit.benefits())
                .extracting(row -> row.parameter().id())
                .containsExactly("snelheid", "stiptheid", "juistheid_gelijkheid", "duidelijkheid");
        assertThat(permit.burdens())
                .extracting(row -> row.parameter().id())
                .containsExactly("laagste_kosten", "minimale_lasten");
        assertThat(permit.rows()).hasSize(6);
    }

    @Test
    void asksTheApplicantFirstAndThenNeighboursAndSociety() {
        assertThat(permit.holders())
                .extracting(holder ->
                        holder.perspective().id() + " " + holder.role().id() + " "
                                + holder.findSubkind().orElseThrow().id())
                .containsExactly(
                        "transactie onderdaan toestemming",
                        "derde onderdaan collectief",
                        "derde gebruiker leefomgeving");
    }

    @Test
    void saysInOtherWordsWhatSpeedIsToEachOfThem() {
        assertThat(row(permit, "snelheid").demands())
                .extracting(demand -> demand.wish().text().nl())
                .containsExactly(
                        "Wie aanvraagt, wil snel een besluit en vindt wachten verloren tijd.",
                        "De overheid neemt de tijd die een zorgvuldig besluit nodig heeft.",
                        "Buren horen snel wat er komt, en houden genoeg tijd om te reageren.");
    }

    @Test
    void marksThatTheApplicantAndTheNeighboursWantOppositeThingsOfSpeed() {
        QualityRow speed = row(permit, "snelheid");

        assertThat(speed.isConflict()).isTrue();
        assertThat(speed.oppositions())
                .extracting(opposition -> opposition.tension().id())
                .containsExactly("X1b", "X2");
        assertThat(names(speed.oppositions().get(1).one())).containsExactly("toestemming");
        assertThat(names(speed.oppositions().get(1).other())).containsExactly("leefomgeving");
    }

    @Test
    void marksWhatWeighsMostForTheOneAndLittleForAnother() {
        QualityRow paperwork = row(permit, "minimale_lasten");

        assertThat(paperwork.isUneven()).isTrue();
        assertThat(names(paperwork.most())).containsExactly("toestemming", "leefomgeving");
        assertThat(names(paperwork.little())).containsExactly("collectief");
        assertThat(row(permit, "duidelijkheid").isConflict()).isFalse();
    }

    @Test
    void findsNoConflictWhereNobodyElseHasADirectInterest() {
        QualityCard pool = PackagedQuality.card(Situations.swimmingPool());

        assertThat(pool.holders()).singleElement().extracting(Holder::role).isEqualTo(CitizenRole.KLANT);
        assertThat(pool.conflicts()).isEmpty();
    }

    @Test
    void followsTheRolesThatAPersonConfirmed() {
        Assessment assessment = Rulebooks.teeuwen().assess(PERMIT);

        QualityCard confirmed = QualityCard.of(
                assessment, Set.of(CitizenRole.PARTNER), Set.of(CitizenRole.GEBRUIKER), PackagedQuality.guide());

        assertThat(confirmed.holders())
                .extracting(Holder::role)
                .containsExactly(CitizenRole.PARTNER, CitizenRole.GEBRUIKER);
        assertThat(confirmed.holders().get(0).findSubkind()).isEmpty();
        assertThat(row(confirmed, "snelheid").demands().get(0).wish().text().nl())
                .isEqualTo("De overheid reageert snel op een idee of plan.");
        assertThat(row(confirmed, "snelheid").oppositions()).isEmpty();
    }

    @Test
    void hasItsRowsBeforeAnybodyHasARole() {
        QualityCard open = PackagedQuality.card(Situations.only());

        assertThat(open.holders()).isEmpty();
        assertThat(open.rows())
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.demands()).isEmpty());
        assertThat(open.conflicts()).isEmpty();
    }

    @Test
    void givesASubkindOfAnotherRulebookTheWordsOfItsRole() {
        Rulebook other = RulebookReader.read(
                Rulebooks.TEXT.replaceAll("(?m)(^ +|subkinds: .*|subkind: )toestemming(?=:?$|[,\\]])", "$1toelating"));
        Assessment assessment = other.assess(other.questionnaire().read(PERMIT.asMap()));

        QualityCard card =
                QualityCard.of(assessment, assessment.roles(Perspective.TRANSACTIE), Set.of(), PackagedQuality.guide());

        assertThat(names(card.holders())).containsExactly("toelating");
        assertThat(row(card, "snelheid").demands().get(0).wish().text().nl()).isEqualTo("De beslissing komt snel.");
    }

    private static List<String> names(List<Holder> holders) {
        return holders.stream()
                .map(holder -> holder.findSubkind().orElseThrow().id())
                .toList();
    }

    private static QualityRow row(QualityCard card, String parameter) {
        return card.rows().stream()
                .filter(row -> row.parameter().id().equals(parameter))
                .findFirst()
                .orElseThrow();
    }
}
