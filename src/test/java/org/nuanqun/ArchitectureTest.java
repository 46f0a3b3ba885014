package org.nuanqun;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The map of the house: who may lean on whom, and what stands nowhere. */
@NeedsNoService
class ArchitectureTest {

    private static final String ROOT = "org.nuanqun";

    /** From the ground up; a module may lean on any layer below its own. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("vocabulary", "database", "sealing", "trial", "language"),
            Set.of("platform", "scripts", "audit", "time"),
            Set.of("people", "groups", "conversation", "staff", "advertising"),
            Set.of("delivery"),
            Set.of(
                    "triage",
                    "knowledge",
                    "education",
                    "outreach",
                    "handoff",
                    "reports",
                    "channels",
                    "tagging",
                    "revisions"),
            Set.of("hosting"),
            Set.of("intake", "console", "schedule", "workbench", "sandbox", "doctor", "backup", "bench"));

    /** They lean on the two lowest layers, and nobody leans on them. */
    private static final Set<String> ADAPTERS = Set.of(
            "platform.sandbox",
            "platform.wecom",
            "platform.kf",
            "platform.officialaccount",
            "platform.aibot",
            "platform.webhookrobot",
            "platform.bridge");

    private static final Path SOURCES = Path.of("src/main/java/org/nuanqun");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> every_module_looks_only_downward() {
        return modules().stream()
                .map(module -> dynamicTest(module + " looks only downward", () -> assertThat(notBelow(module))
                        .isEmpty()));
    }

    @Test
    void every_module_has_its_layer() {
        Set<String> known = Stream.concat(LAYERS.stream().flatMap(Set::stream), ADAPTERS.stream())
                .collect(Collectors.toSet());
        assertThat(modules()).isSubsetOf(known);
    }

    @Test
    void no_modules_form_a_ring() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_refuses_nulls_at_its_border() throws IOException {
        for (JavaClass one : CLASSES) {
            Path info = SOURCES.resolveSibling(
                            one.getPackageName().substring("org.".length()).replace('.', '/'))
                    .resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).as(info.toString()).contains("@NullMarked");
        }
    }

    @Test
    void tables_and_their_queries_stay_inside_their_module() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void methods_reached_over_http_are_public_since_others_would_be_skipped_in_silence() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .check(CLASSES);
    }

    @Test
    void time_is_asked_of_the_clock_and_of_nobody_else() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".time..", ROOT + ".database..", ROOT + ".bench..")
                .should()
                .callMethodWhere(asksTheSystemClock())
                .check(CLASSES);
    }

    @Test
    void words_of_one_platform_stay_in_its_adapter() throws IOException {
        Pattern words = Pattern.compile("openid|errcode|chat_?id|external_?userid", Pattern.CASE_INSENSITIVE);
        assertThat(linesOf(file -> !isOfAnAdapter(file), words)).isEmpty();
    }

    @Test
    void secrets_are_compared_in_constant_time() throws IOException {
        String secret = "\\w*(?i:secret|token|signature|password|mac|digest|fingerprint)\\w*(\\(\\))?";
        Pattern equality = Pattern.compile("\\b" + secret
                + "\\.(contentE|e)quals(IgnoreCase)?\\(|\\.equals\\((\\w+\\.)*" + secret + "\\)|Arrays\\.equals\\(");
        assertThat(linesOf(_ -> true, equality)).isEmpty();
    }

    private static Set<String> modules() {
        return CLASSES.stream()
                .map(ArchitectureTest::moduleOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> notBelow(String module) {
        return CLASSES.stream()
                .filter(one -> moduleOf(one).equals(Optional.of(module)))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isForbidden(module, dependency))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForbidden(String module, Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        if (!target.getPackageName().startsWith(ROOT)) {
            return false;
        }
        String other = moduleOf(target).orElse("the root");
        return !other.equals(module) && (ADAPTERS.contains(other) || height(other) >= reach(module));
    }

    /** The first layer a module may not touch. */
    private static int reach(String module) {
        return ADAPTERS.contains(module) ? 2 : height(module);
    }

    private static int height(String module) {
        return IntStream.range(0, LAYERS.size())
                .filter(layer -> LAYERS.get(layer).contains(module))
                .findFirst()
                .orElse(LAYERS.size());
    }

    private static Optional<String> moduleOf(JavaClass one) {
        if (one.getPackageName().equals(ROOT) || !one.getPackageName().startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String path = one.getPackageName().substring(ROOT.length() + 1);
        return Optional.of(ADAPTERS.stream()
                .filter(adapter -> (path + ".").startsWith(adapter + "."))
                .findFirst()
                .orElse(path.split("\\.")[0]));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheSystemClock() {
        return describe("ask the system for the time", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getTarget().getName();
            return (owner.startsWith("java.time.") && name.equals("now") && !takesAClock(call))
                    || (owner.equals("java.time.Clock") && name.startsWith("system"))
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
        });
    }

    private static boolean takesAClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static boolean isOfAnAdapter(Path file) {
        Path inside = SOURCES.relativize(file);
        return inside.startsWith("platform") && inside.getNameCount() > 2;
    }

    private static List<String> linesOf(java.util.function.Predicate<Path> files, Pattern pattern) throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(files)
                    .flatMap(file -> matching(file, pattern))
                    .toList();
        }
    }

    private static Stream<String> matching(Path file, Pattern pattern) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
