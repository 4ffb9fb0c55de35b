package nl.rolwijzer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of our house. Each was seen to fail once; rules about one room look at the whole tree. */
@AnalyzeClasses(packages = "nl.rolwijzer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "nl.rolwijzer";

    /** The rooms of DESIGN section 2; whoever needs another one adds it here, to the design and to the map. */
    private static final Set<String> ROOMS = Set.of(
            "assessment",
            "language",
            "lean",
            "audit",
            "catalogue",
            "accounts",
            "bpmn",
            "dmn",
            "documents",
            "intake",
            "analysis",
            "browsing",
            "drawing",
            "linkeddata",
            "exchange",
            "process",
            "products",
            "quality",
            "report",
            "tables",
            "tour",
            "administration",
            "api",
            "platform");

    private static final Set<String> WEB_ROOMS =
            Set.of("intake", "browsing", "analysis", "process", "quality", "tour", "exchange", "administration", "api");

    /** A service of the government is what this program is about; a layer of that name is not welcome. */
    private static final Set<String> PUBLIC_SERVICES = Set.of("PublicService");

    @ArchTest
    static final ArchRule ASSESSMENT_IS_PURE = classes()
            .that()
            .resideInAPackage(HOUSE + ".assessment..")
            .and(not(named("package-info")))
            .and(not(named("Yaml\\w*|\\w*Reader")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".assessment.."))
            .because("it judges without clock, database or framework");

    @ArchTest
    static final ArchRule READERS_OF_THE_ASSESSMENT_KNOW_YAML_BESIDES = classes()
            .that()
            .resideInAPackage(HOUSE + ".assessment..")
            .and(named("Yaml\\w*|\\w*Reader"))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "org.yaml.snakeyaml..", HOUSE + ".assessment.."));

    @ArchTest
    static final ArchRule LANGUAGE_IS_PURE = classes()
            .that()
            .resideInAPackage(HOUSE + ".language..")
            .and(not(named("package-info")))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".assessment..", HOUSE + ".language.."))
            .because("what a text points at depends on the text, the cues and the questionnaire alone");

    @ArchTest
    static final ArchRule LEAN_IS_PURE = classes()
            .that()
            .resideInAPackage(HOUSE + ".lean..")
            .and(not(named("package-info")))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".assessment..", HOUSE + ".lean.."))
            .because("what a step is worth and what quality is depend on the roles and the data alone");

    @ArchTest
    static final ArchRule ONLY_THE_CATALOGUE_HAS_ENTITIES = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + ".catalogue")
            .should()
            .beAnnotatedWith(Entity.class)
            .orShould()
            .beAnnotatedWith(Embeddable.class)
            .orShould()
            .beAnnotatedWith(MappedSuperclass.class);

    @ArchTest
    static final ArchRule ONLY_LINKED_DATA_KNOWS_JENA = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + ".linkeddata")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule ONLY_PROCESS_MODELS_KNOW_OPERATON = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + ".bpmn")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.operaton..");

    @ArchTest
    static final ArchRule DECISION_MODELS_ARE_PURE = classes()
            .that()
            .resideInAPackage(HOUSE + ".dmn..")
            .and(not(named("package-info")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "javax.xml..", "org.w3c.dom..", HOUSE + ".assessment..", HOUSE + ".dmn.."))
            .because("a rulebook always gives the same model");

    @ArchTest
    static final ArchRule NO_LAYERS_IN_NAMES = noClasses()
            .that(not(describe(
                    "public services",
                    type -> PUBLIC_SERVICES.contains(outermost(type).getSimpleName()))))
            .should()
            .haveNameMatching(".*(Service|Impl|Utils?|Helper|Manager|Dto)(\\$.*)?");

    @ArchTest
    static final ArchRule NOBODY_LOOKS_AT_A_HIDDEN_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("the time is asked without a clock", ArchitectureTest::isHiddenClock));

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** What Modulith sees too, as long as every room says what it may use; this holds whatever they say. */
    @ArchTest
    static void webRoomsDoNotKnowEachOther(JavaClasses house) {
        for (String room : WEB_ROOMS) {
            String[] others = WEB_ROOMS.stream()
                    .filter(other -> !other.equals(room))
                    .map(other -> HOUSE + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "." + room + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @ArchTest
    static void everyRoomIsKnownAndSaysWhatItMayUse(JavaClasses house) {
        Set<JavaPackage> rooms = house.getPackage(HOUSE).getSubpackages();

        assertThat(rooms).allSatisfy(room -> {
            assertThat(ROOMS).contains(room.getRelativeName());
            assertThat(room.isAnnotatedWith(ApplicationModule.class))
                    .as(room.getName() + " says what it may use")
                    .isTrue();
            assertThat(room.getSubpackages())
                    .as("packages inside " + room.getName())
                    .isEmpty();
        });
        assertThat(rooms.stream().map(JavaPackage::getRelativeName).collect(Collectors.toSet()))
                .contains("assessment", "language", "catalogue", "exchange", "platform");
    }

    @ArchTest
    static void everyRoomUsesOnlyWhatItSays(JavaClasses house) {
        ApplicationModules.of(RolwijzerApplication.class).verify();
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return describe(
                "named " + pattern, type -> outermost(type).getSimpleName().matches(pattern));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static boolean isHiddenClock(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean now = owner.getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean ownClock = owner.isEquivalentTo(Clock.class)
                && call.getName().startsWith("system")
                && !call.getOriginOwner().getPackageName().equals(HOUSE + ".platform");
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        return now || ownClock || millis;
    }
}
