package org.nuanqun.deploy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every setting the service reads, as its variable, with the default where the code gives one. */
final class Settings {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern VARIABLE = Pattern.compile("\"(NUANQUN_[A-Z_]+)\"");
    private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(\\s*name = \"([a-z.-]+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(nuanqun\\.[a-z-]+)");

    private final Map<String, Optional<String>> found = new TreeMap<>();

    private Settings() {}

    static Map<String, Optional<String>> all() throws IOException {
        Settings settings = new Settings();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.nuanqun")) {
            // those of the workbench are how the command line speaks to the service it starts, not settings
            if (one.isAnnotatedWith(ConfigMapping.class)
                    && !one.getPackageName().endsWith(".workbench")) {
                Class<?> mapping = one.reflect();
                settings.addMapping(mapping.getAnnotation(ConfigMapping.class).prefix(), mapping);
            }
        }
        settings.addWhatSourcesName();
        return settings.found;
    }

    private void addMapping(String prefix, Class<?> mapping) {
        for (Method method : mapping.getDeclaredMethods()) {
            String name =
                    prefix + "." + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (method.getReturnType().isInterface()
                    && method.getReturnType().getName().startsWith("org.nuanqun.")) {
                addMapping(name, method.getReturnType());
            } else {
                found.put(
                        variable(name),
                        Optional.ofNullable(method.getAnnotation(WithDefault.class))
                                .map(WithDefault::value));
            }
        }
    }

    private void addWhatSourcesName() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                matches(VARIABLE, source).forEach(name -> found.putIfAbsent(name, Optional.empty()));
                matches(PROPERTY, source)
                        .filter(name -> !name.startsWith("quarkus."))
                        .forEach(name -> found.putIfAbsent(variable(name), Optional.empty()));
            }
        }
        String properties = Files.readString(Path.of("src/main/resources/application.properties"));
        matches(EXPRESSION, properties).forEach(name -> found.putIfAbsent(variable(name), Optional.empty()));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1));
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
