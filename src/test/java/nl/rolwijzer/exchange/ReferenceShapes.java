package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rolwijzer.RolwijzerApplication;
import nl.rolwijzer.Visitor;
import nl.rolwijzer.linkeddata.Shapes;
import org.apache.jena.riot.Lang;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Holds the example services, together and each apart, and the roles against shapes that others made. A measurement:
 *
 * <pre>./mvnw -q -Pshapes test-compile exec:exec -Dshapes=cpsv-ap-SHACL.ttl</pre>
 */
final class ReferenceShapes {

    private final PrintStream out;
    private final Shapes shapes;
    private final Visitor visitor;
    private int faults;

    private ReferenceShapes(PrintStream out, Shapes shapes, Visitor visitor) {
        this.out = out;
        this.shapes = shapes;
        this.visitor = visitor;
    }

    /** @param arguments the file with the shapes */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rolwijzer-shapes");
        ConfigurableApplicationContext application = new SpringApplicationBuilder(RolwijzerApplication.class)
                .run("--server.port=0", "--rolwijzer.data=" + folder);
        int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
        ReferenceShapes check =
                new ReferenceShapes(System.out, Shapes.of(arguments[0]), new Visitor(port).signIn("analist"));
        check.everything();
        application.close();
        System.exit(check.faults == 0 ? 0 : 1);
    }

    private void everything() throws IOException, InterruptedException {
        check("/diensten.ttl", Lang.TURTLE);
        check("/diensten.jsonld", Lang.JSONLD11);
        check("/rollen.ttl", Lang.TURTLE);
        List<String> services = Shapes.services(Shapes.read(visitor.download("/diensten.ttl"), Lang.TURTLE));
        for (String service : services) {
            check("/diensten/" + service + ".ttl", Lang.TURTLE);
        }
        out.printf("%d services, %d results%n", services.size(), faults);
    }

    private void check(String address, Lang lang) throws IOException, InterruptedException {
        List<String> found = shapes.faults(Shapes.read(visitor.download(address), lang));
        faults += found.size();
        out.printf("%s: %d results%n", address, found.size());
        found.forEach(fault -> out.println("  " + fault));
    }
}
