package nl.rolwijzer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ManyServices;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What pages cost when the catalogue grows: sixteen people at once, on a catalogue of each size. The smallest size is the
 * reference of the same run. A measurement, not a test:
 *
 * <pre>./mvnw -q -Psize test-compile exec:exec -Dsize.database=H2</pre>
 *
 * <p>With {@code -Dsize.page=search} it asks only the page whose name starts so.
 */
final class SizeRounds {

    private static final Logger LOG = LoggerFactory.getLogger(SizeRounds.class);

    private static final int PEOPLE = 16;
    private static final int WRITERS = 2;
    private static final Duration EACH = Duration.ofSeconds(10);

    /** Warmed up is what gets no faster than this from one round to the next; it stops trying after so many rounds. */
    private static final double FASTER = 1.05;

    private static final int ROUNDS = 12;

    private final String database;
    private final ConfigurableApplicationContext application;
    private final int port;
    private final List<UUID> services = new ArrayList<>();

    private SizeRounds(String database, Path folder) throws IOException {
        this.database = database;
        application = new SpringApplicationBuilder(RolwijzerApplication.class).run(settings(database, folder));
        port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /**
     * The largest comes first, so that the reference is never the one that gains by the warming up of the other.
     *
     * @param arguments the database to measure on, and how many services, from large to small
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, Map<String, Double>> middles = new LinkedHashMap<>();
        for (String size : List.of(arguments).subList(1, arguments.length)) {
            SizeRounds rounds = new SizeRounds(arguments[0], folder(size));
            rounds.grow(Integer.parseInt(size));
            middles.put(size, rounds.measure());
            rounds.application.close();
        }
        Map<String, Double> reference = middles.get(arguments[arguments.length - 1]);
        middles.forEach((size, pages) -> pages.forEach((page, middle) -> LOG.info(
                "{} {} {}: {} times the smallest",
                arguments[0],
                size,
                page,
                "%.1f".formatted(middle / reference.get(page)))));
        System.exit(0);
    }

    /** Filling takes long, so the folder of an earlier run can be used again; an empty one is filled. */
    private static Path folder(String size) throws IOException {
        String filled = System.getProperty("size.filled." + size);
        return filled == null ? Files.createTempDirectory("rolwijzer-size") : Path.of(filled);
    }

    private static String[] settings(String database, Path folder) throws IOException {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--rolwijzer.reference-catalogue=false",
                "--rolwijzer.data=" + folder,
                "--rolwijzer.search.index=" + folder.resolve("zoekindex"),
                "--rolwijzer.audit.every=PT10S"));
        if (database.equals("PostgreSQL")) {
            settings.add("--spring.datasource.url=" + server(folder).getJdbcUrl("postgres", "postgres"));
            settings.add("--spring.datasource.username=postgres");
        }
        return settings.toArray(String[]::new);
    }

    private static EmbeddedPostgres server(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    private void grow(int size) throws Exception {
        Catalogue catalogue = application.getBean(Catalogue.class);
        ManyServices many =
                new ManyServices(application.getBean(Rulebooks.class).active().questionnaire());
        application.getBean(Search.class).forEach(SearchRequest.everything(), service -> services.add(service.id()));
        Instant start = Instant.now();
        List<Callable<UUID>> savings = new ArrayList<>();
        for (int number = services.size(); number < size; number++) {
            Submission submission = many.submission(number);
            savings.add(() -> ((SaveResult.Saved) catalogue.register(submission)).serviceId());
        }
        services.addAll(together(WRITERS, savings));
        LOG.info("{}: {} services saved in {} s", database, size, since(start));
    }

    private static <T> List<T> together(int people, List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(people);
        List<T> results = new ArrayList<>();
        for (Future<T> done : pool.invokeAll(tasks)) {
            results.add(done.get());
        }
        pool.shutdown();
        return results;
    }

    /** How long each page takes, by its name: the middle of all times, in milliseconds. */
    private Map<String, Double> measure() throws Exception {
        int size = services.size();
        int last = (size + 24) / 25;
        Map<String, Asking> pages = new LinkedHashMap<>();
        pages.put("start", number -> "/");
        pages.put("service", number -> "/diensten/" + any(number));
        pages.put("history", number -> "/diensten/" + any(number) + "/geschiedenis");
        pages.put("form", number -> "/diensten/" + any(number) + "/bewerken");
        pages.put("list, any page", number -> "/diensten?pagina=" + (1 + (number * 7919L) % last));
        pages.put("search with facets", SizeRounds::search);
        pages.put("analysis", number -> "/analyse");
        pages.put("report", number -> "/diensten/" + any(number) + "/rapport");
        pages.put("report as PDF", number -> "/diensten/" + any(number) + "/rapport.pdf");
        pages.put("report for Word", number -> "/diensten/" + any(number) + "/rapport.docx");
        Optional.ofNullable(System.getProperty("size.page"))
                .ifPresent(only -> pages.keySet().removeIf(page -> !page.startsWith(only)));
        Map<String, Double> middles = new LinkedHashMap<>();
        for (Map.Entry<String, Asking> page : pages.entrySet()) {
            warmUp(page.getValue());
            middles.put(page.getKey(), tell(page.getKey(), times(page.getValue(), EACH), size));
        }
        if (pages.size() > 1) {
            export(size);
        }
        return middles;
    }

    /** Until its code is compiled a page costs many times what it does afterwards. */
    private void warmUp(Asking page) throws Exception {
        int before = 0;
        int now = times(page, EACH).size();
        for (int round = 1; round < ROUNDS && now > before * FASTER; round++) {
            before = now;
            now = times(page, EACH).size();
        }
    }

    private interface Asking {
        String path(int number);
    }

    private UUID any(int number) {
        return services.get((int) ((number * 104_729L) % services.size()));
    }

    /** Words in many services, in few and misspelt; the date makes each search one that nobody asked before. */
    private static String search(int number) {
        List<String> subjects =
                List.of("kapvergunningen", "fietspaden", "aanvraag", "subsidie", "bezwaren", "paspoort");
        List<String> others = List.of("", "+jongeren", "+verlengen", "+spoed", "+Zwolle", "+kosten", "+wiijk");
        return "/diensten?rol=onderdaan&q=" + subjects.get(number % 6) + others.get(number / 6 % 7) + "&vanaf="
                + LocalDate.of(2000, 1, 1).plusDays(number % 9000);
    }

    /** Of every request, in nanoseconds and in order, that these people get done in this time. */
    private List<Long> times(Asking asking, Duration most) throws Exception {
        Visitor visitor = new Visitor(port).signIn("beheerder");
        Instant end = Instant.now().plus(most);
        List<Callable<List<Long>>> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            int first = person;
            people.add(() -> times(visitor, asking, first, end));
        }
        return together(PEOPLE, people).stream().flatMap(List::stream).sorted().toList();
    }

    private double tell(String what, List<Long> times, int size) {
        double middle = times.get(times.size() / 2) / 1e6;
        LOG.info(
                "{} {} {}: {} per s, p50 {} ms, p95 {} ms; heap {} MB",
                database,
                size,
                what,
                times.size() / EACH.toSeconds(),
                "%.0f".formatted(middle),
                "%.0f".formatted(times.get(times.size() * 95 / 100) / 1e6),
                heap());
        return middle;
    }

    private static List<Long> times(Visitor visitor, Asking asking, int first, Instant end)
            throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int number = first; Instant.now().isBefore(end); number += PEOPLE) {
            long start = System.nanoTime();
            Visitor.Answer answer = visitor.get(asking.path(number));
            times.add(System.nanoTime() - start);
            if (answer.status() != 200) {
                throw new IllegalStateException(asking.path(number) + " gives " + answer.status());
            }
        }
        return times;
    }

    /** All these people take everything along at once; their files are counted and thrown away. */
    private void export(int size) throws Exception {
        Visitor visitor = new Visitor(port).signIn("beheerder");
        Instant start = Instant.now();
        List<Long> files = together(
                PEOPLE,
                Collections.nCopies(PEOPLE, () -> visitor.download("/diensten.csv", OutputStream.nullOutputStream())));
        LOG.info(
                "{} {} export: {} files of {} MB in {} s; heap {} MB",
                database,
                size,
                files.stream().distinct().count() == 1 ? files.size() : "unequal",
                files.get(0) / 1_000_000,
                since(start),
                heap());
    }

    /** What is in use after the garbage is gone, in MB. */
    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
    }

    private static double since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
