package jp.meguri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house to its rules, and each rule to a class that breaks it. */
class ArchitectureTest {

    /** The rule that each broken class is there to break; the floors are broken by one reach upwards. */
    private static final Map<String, String> BREAKERS = Map.of(
            "ReachesUp", "policy uses nothing above it",
            "KnowsHttp", "only resources know HTTP",
            "Transacts", "only services open transactions",
            "Asks", "only repositories ask the database",
            "OpenRepository", "repositories and resources keep to their room",
            "Thing", "entities have verbs, not setters",
            "LeakyService", "services hand out records, not entities",
            "LooksAtTheWatch", "time comes from the clock",
            "ThingHelper", "names say what a thing is",
            "UnguardedResource", "every endpoint says who may come in");

    @Test
    void theHouseKeepsItsRules() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jp.meguri");
        Architecture.rules()
                .forEach((name, rule) -> rule.as(name).allowEmptyShould(true).check(house));
    }

    @Test
    void everyRuleNoticesWhatBreaksIt() {
        JavaClasses broken = new ClassFileImporter().importPackages("jp.meguri.broken");
        Map<String, ArchRule> rules = Architecture.rules();
        BREAKERS.forEach((breaker, name) -> {
            String report = rules.get(name)
                    .allowEmptyShould(true)
                    .evaluate(broken)
                    .getFailureReport()
                    .toString();
            assertTrue(report.contains(breaker), name + " does not notice " + breaker + ": " + report);
        });
        Set<String> unbroken = new TreeSet<>(rules.keySet());
        unbroken.removeAll(BREAKERS.values());
        unbroken.removeIf(name -> name.endsWith("uses nothing above it"));
        assertEquals(Set.of(), unbroken);
    }

    @Test
    void filesStaySmall() {
        List<Long> sizes = sizes(Path.of("src/main/java"));
        assertFalse(sizes.isEmpty());
        assertTrue(sizes.getLast() <= 250, "the longest file has " + sizes.getLast() + " lines");
        assertTrue(sizes.get(sizes.size() / 2) <= 60, "the median file has " + sizes.get(sizes.size() / 2) + " lines");
        assertTrue(sizes.get(sizes.size() * 9 / 10) <= 150, "p90 is " + sizes.get(sizes.size() * 9 / 10) + " lines");
    }

    private static List<Long> sizes(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ArchitectureTest::lines)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
