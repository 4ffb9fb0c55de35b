package nl.rolwijzer.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Status;
import nl.rolwijzer.platform.Address;

/**
 * One export as somebody asks for it: everything that decides what is in the file.
 *
 * @param search as the list has it; the report and the choice may narrow or widen it
 * @param site where the application is, without a slash at the end
 */
record Export(SearchRequest search, ExportChoice choice, ExportFormat format, String site) {

    /** What an address asks for, by a reader who may see everything or not. */
    static Export read(
            Map<String, ? extends Collection<String>> parameters,
            boolean seesEverything,
            ExportFormat format,
            String site) {
        ExportChoice choice = ExportChoice.read(parameters);
        return new Export(
                SearchParameters.read(parameters).seeing(seesEverything),
                format.hasColumns() ? choice : choice.plain(),
                format,
                site);
    }

    /** The services that are in it. */
    SearchRequest request() {
        SearchRequest asked = choice.everything() ? withoutFilters() : search;
        return choice.report().narrow(asked);
    }

    /** The columns that this reader may see; none in a file that has no columns. */
    List<ServiceColumn> columns() {
        return !format.hasColumns()
                ? List.of()
                : choice.columns().stream()
                        .filter(column -> !search.confirmedOnly() || !column.isForInsiders())
                        .toList();
    }

    /** Whether it holds what only who has signed in may see. */
    boolean isForInsiders() {
        return choice.report().isHistory() && search.confirmedOnly();
    }

    /** Without the filters; the switch of the examples holds everywhere. */
    private SearchRequest withoutFilters() {
        List<String> statuses =
                List.of(Status.values()).stream().map(Status::id).toList();
        return SearchRequest.everything()
                .showing(search.examples())
                .with(Facet.STATUS, statuses)
                .seeing(!search.confirmedOnly());
    }

    /** What was searched for, as it stands in an address; empty without a filter. */
    String filter() {
        String address = Address.of("", SearchParameters.write(request()));
        return address.isEmpty() ? "" : address.substring(1);
    }

    /** The address that gives the steps of the same services. */
    public String steps() {
        return beside(StepsFile.PATH);
    }

    /** The address that gives the quality cards of the same services. */
    public String quality() {
        return beside(QualityFile.PATH);
    }

    /** The address of something else about the same services, in which columns do not matter. */
    String beside(String path) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(SearchParameters.write(search));
        parameters.putAll(choice.plain().write());
        return Address.of(path, parameters);
    }

    /** The address that gives this file. */
    String address() {
        return Address.of(format.path(), parameters());
    }

    /** The page on which it can be chosen differently; it names the report, or it would show what is remembered. */
    String page() {
        Map<String, List<String>> named = parameters();
        named.put(ExportChoice.REPORT, List.of(choice.report().id()));
        return Address.of(ExportPageController.PATH, named);
    }

    /** The list with the same filters. */
    public String list() {
        return Address.of("/diensten", SearchParameters.write(search));
    }

    Export with(ExportChoice other) {
        return new Export(search, other, format, site);
    }

    /** The same with or without the filters of the list. */
    Export everything(boolean all) {
        return with(new ExportChoice(choice.report(), choice.own(), choice.dutch(), choice.dialect(), all));
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(SearchParameters.write(search));
        parameters.putAll(choice.write());
        return parameters;
    }
}
