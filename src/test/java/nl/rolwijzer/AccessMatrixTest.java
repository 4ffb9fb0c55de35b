package nl.rolwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who reaches which handler: every handler that the application has is really asked for by everybody. The table is for
 * people to read, and a handler that is not in it fails the build. After a change that was meant,
 * {@code ./mvnw test -Dtest=AccessMatrixTest -Daccess.write=true} writes it anew; its difference says what opened to whom.
 */
@EmptyCatalogue
class AccessMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/nl/rolwijzer/toegang.txt");
    private static final String ROW = "%-5s %-36s %-40s %-8s %-10s %-8s %s";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    /** It is about who gets as far as the handler; what that does is left to other tests. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NothingIsCarriedOut implements WebMvcConfigurer {

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new HandlerInterceptor() {
                @Override
                public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                    return false;
                }
            });
        }
    }

    @Test
    void everyHandlerIsReachedByWhomTheTableSays() throws IOException {
        Set<String> rows = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().forEach((info, handler) -> rows.addAll(rows(info, handler)));
        }
        String table = Stream.concat(
                        Stream.of(
                                ROW.formatted("", "adres", "handler", "anoniem", "ambtenaar", "analist", "beheerder")),
                        rows.stream())
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("access.write")) {
            Files.writeString(TABLE, table);
        }

        assertThat(table).isEqualTo(Files.readString(TABLE));
    }

    private List<String> rows(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        List<RequestMethod> asked =
                methods.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : List.copyOf(methods);
        return asked.stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> row(method, path, info, handler)))
                .toList();
    }

    private String row(RequestMethod method, String path, RequestMappingInfo info, HandlerMethod handler) {
        Object[] cells = Stream.concat(
                        Stream.of(
                                method.name(),
                                path,
                                handler.getBeanType().getSimpleName() + "."
                                        + handler.getMethod().getName()),
                        Stream.concat(
                                        Stream.of(anonymous()),
                                        Arrays.stream(UserRole.values()).map(SignedInAs.Factory::sender))
                                .map(sender -> outcome(method, path, info, handler, sender)))
                .toArray();
        return ROW.formatted(cells);
    }

    private String outcome(
            RequestMethod method,
            String path,
            RequestMappingInfo info,
            HandlerMethod handler,
            RequestPostProcessor who) {
        String address = path.replaceAll("\\{id}", "00000000-0000-0000-0000-000000000000")
                .replaceAll("\\{taal:[^}]*}", "nl")
                .replaceAll("\\{step:[^}]*}", "vervallen")
                .replaceAll("\\{[^}]*}", "1");
        String parameters = info.getParamsCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .map(expression -> expression.getName() + "=1")
                .collect(Collectors.joining("&"));
        String types = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(String::valueOf)
                .findFirst()
                .orElse("application/x-www-form-urlencoded");
        String accepted = info.getProducesCondition().getProducibleMediaTypes().stream()
                .map(String::valueOf)
                .findFirst()
                .orElse("*/*");
        MvcTestResult result = web.method(HttpMethod.valueOf(method.name()))
                .uri(address + (parameters.isEmpty() ? "" : "?" + parameters))
                .contentType(types)
                .header("Accept", accepted)
                .with(who)
                .with(csrf())
                .exchange();
        return word(result, handler);
    }

    private static String word(MvcTestResult result, HandlerMethod handler) {
        Object reached = result.getMvcResult().getHandler();
        if (reached != null) {
            assertThat(reached).hasToString(handler.toString());
            return "ja";
        }
        MockHttpServletResponse response = result.getResponse();
        return response.getStatus() == 302 ? "inloggen" : String.valueOf(response.getStatus());
    }
}
