package portrait;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The house rules that can be read off the classes. A room that does not exist yet breaks none of them. */
@AnalyzeClasses(packages = "portrait", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> SCENE =
            List.of("text", "syntax", "vocabulary", "mention", "compose", "optics", "scene");

    private static final List<String> EDITOR = with(SCENE, "model", "project", "lint", "render", "picture", "editor");

    /** The rooms, and which others each of them may use. */
    private static final Map<String, List<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("syntax", List.of("text")),
            Map.entry("vocabulary", List.of("text")),
            Map.entry("mention", List.of("text", "syntax", "vocabulary")),
            Map.entry("compose", List.of("text", "syntax", "vocabulary", "mention")),
            Map.entry("optics", List.of()),
            Map.entry("scene", SCENE),
            Map.entry("model", List.of("text")),
            Map.entry("lint", with(SCENE, "model")),
            Map.entry("render", with(SCENE, "model")),
            // Settings speak of rules and of models.
            Map.entry("project", with(SCENE, "model", "lint")),
            Map.entry("picture", SCENE),
            Map.entry("editor", EDITOR),
            Map.entry("lsp", EDITOR),
            // `portrait lsp` starts the server.
            Map.entry("cli", with(EDITOR, "lsp"))));

    @ArchTest
    static void arrowsBetweenRoomsRunOneWay(JavaClasses classes) {
        ROOMS.forEach((room, uses) -> noClasses()
                .that(resideInAPackage("portrait." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("portrait..")
                        .and(resideOutsideOfPackages(packages(with(uses, room))))
                        .as("are in a room other than %s", uses))
                .allowEmptyShould(true)
                .check(classes));
    }

    @ArchTest
    static final ArchRule everyClassIsInARoom =
            classes().should().resideInAnyPackage(packages(List.copyOf(ROOMS.keySet())));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked);
    }

    @ArchTest
    static final ArchRule onlyLspKnowsTheProtocol = onlyIn(List.of("lsp"), "org.eclipse.lsp4j..");

    @ArchTest
    static final ArchRule onlyLspAndRenderKnowGson = onlyIn(List.of("lsp", "render"), "com.google.gson..");

    @ArchTest
    static final ArchRule onlyProjectKnowsToml = onlyIn(List.of("project"), "org.tomlj..");

    @ArchTest
    static final ArchRule onlyCliKnowsPicocli = onlyIn(List.of("cli"), "picocli..");

    @ArchTest
    static final ArchRule opticsOnlyCalculates = classes()
            .that(resideInAPackage("portrait.optics.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "portrait.optics..", "java.lang..", "java.math", "java.util..", "org.jspecify.annotations"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule readingTakesNoRegularExpressions = noClasses()
            .that(resideInAnyPackage(packages(List.of("text", "syntax", "mention"))))
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.regex"))
            .because("it happens at every keystroke");

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule staticFieldsHoldNoState = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(resideInAPackage("java.util.concurrent..")
                    .or(belongToAnyOf(ThreadLocal.class, StringBuilder.class))
                    .or(assignableTo(AbstractCollection.class))
                    .or(assignableTo(AbstractMap.class)));

    @ArchTest
    static final ArchRule nothingHasSetters = noMethods()
            .that(not(nameMatching("setTrace").as("are a notification of the protocol")))
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule nothingUsesTheNetwork = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                    .and(not(belongToAnyOf(URI.class, URISyntaxException.class, URLDecoder.class, URLEncoder.class)))
                    .or(describe("are sockets", each -> each.getName().matches("java\\.nio\\.channels\\..*Socket.*"))));

    @ArchTest
    static final ArchRule nothingStartsProcesses = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class))
            .orShould()
            .accessTargetWhere(isMember(Runtime.class, "exec"));

    @ArchTest
    static final ArchRule nothingReflects = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.lang.reflect")
                    .and(not(belongToAnyOf(Type.class)))
                    .or(belongToAnyOf(ServiceLoader.class)))
            .orShould()
            .accessTargetWhere(isMember(Class.class, "forName"))
            .because("the start of the program is a feature");

    @ArchTest
    static final ArchRule nothingReadsTheClock = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(Calendar.class, Clock.class, Date.class))
            .orShould()
            .accessTargetWhere(isMember(System.class, "currentTimeMillis"))
            .orShould()
            .accessTargetWhere(describe(
                    "is a time of now",
                    access -> access.getName().equals("now")
                            && access.getTargetOwner().getPackageName().startsWith("java.time")));

    @ArchTest
    static final ArchRule nothingDependsOnTheMachinesCharset =
            noClasses().should().accessTargetWhere(isMember(Charset.class, "defaultCharset"));

    @ArchTest
    static final ArchRule nothingDependsOnTheMachinesLocale = noClasses()
            .should()
            .accessTargetWhere(isMember(Locale.class, "getDefault"))
            .orShould()
            .accessTargetWhere(isMember(String.class, "toLowerCase", "toUpperCase", "format", "formatted")
                    .or(isMember(PrintStream.class, "format", "printf"))
                    .or(isMember(PrintWriter.class, "format", "printf"))
                    .and(not(takes(Locale.class))));

    private static ArchRule onlyIn(List<String> rooms, String library) {
        return noClasses()
                .that(resideOutsideOfPackages(packages(rooms)))
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    private static DescribedPredicate<JavaAccess<?>> isMember(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(
                "is one of %s of %s".formatted(wanted, owner.getSimpleName()),
                access -> access.getTargetOwner().isEquivalentTo(owner) && wanted.contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> takes(Class<?> parameter) {
        return describe(
                "takes a " + parameter.getSimpleName(),
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawParameterTypes().stream().anyMatch(each -> each.isEquivalentTo(parameter)));
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "portrait." + room + "..").toArray(String[]::new);
    }

    private static List<String> with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }
}
