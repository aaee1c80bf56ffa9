package jp.meguri;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.meguri.identity.Anyone;
import jp.meguri.identity.Requires;
import jp.meguri.identity.SignedIn;

/** The rules of the house, each by the sentence that says it. */
final class Architecture {

    /** From the ground up: a room may use those before it. */
    private static final List<String> FLOORS =
            List.of("shared", "identity", "ledger", "policy", "initiative", "cycle", "meeting", "export", "setup");

    /** Besides the resources: the parts of the two lowest rooms that stand at the door. */
    private static final String DOORS =
            ".*\\.shared\\.(Answers|Contract|FrontDoor|MergePatchReader|Parameters|PatchSchemas|Problems"
                    + "|Reading|RequestRules|Writing)|.*\\.identity\\.(PolicyDoor|SessionMechanism)";

    private static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe(
            "an entity", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    private static final DescribedPredicate<JavaMethod> OPENS =
            DescribedPredicate.describe("do not join a caller's transaction", method -> !joins(method));

    private Architecture() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
            List<String> above = new ArrayList<>(FLOORS.subList(floor + 1, FLOORS.size()));
            rules.put(
                    FLOORS.get(floor) + " uses nothing above it",
                    noClasses()
                            .that()
                            .resideInAPackage("..meguri." + FLOORS.get(floor) + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above.stream()
                                    .map(room -> "..meguri." + room + "..")
                                    .toArray(String[]::new)));
        }
        rules.put(
                "only resources know HTTP",
                noClasses()
                        .that()
                        .haveNameNotMatching(DOORS + "|.*Resource(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "io.vertx.ext.web..", "io.vertx.core.http.."));
        rules.put(
                "only services open transactions",
                methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .and(OPENS)
                        .should()
                        .beDeclaredInClassesThat()
                        .haveNameMatching(".*(Service|\\.PolicyImport)"));
        rules.put(
                "only repositories ask the database",
                noClasses()
                        .that()
                        .haveNameNotMatching(".*(Repository|\\.Ledger(\\$Pen)?|\\.PolicyImport)")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class));
        rules.put(
                "repositories and resources keep to their room",
                classes()
                        .that()
                        .haveNameMatching(".*(Repository|Resource)")
                        .should()
                        .notBePublic());
        rules.put(
                "entities have verbs, not setters",
                noMethods().that().areDeclaredInClassesThat(ENTITY).should().haveNameMatching("set[A-Z].*"));
        rules.put(
                "services hand out records, not entities",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Service")
                        .and()
                        .arePublic()
                        .and(DescribedPredicate.describe(
                                "do not join a caller's transaction", method -> !joins(method)))
                        .should()
                        .haveRawReturnType(ENTITY));
        rules.put(
                "time comes from the clock",
                noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now"));
        rules.put(
                "names say what a thing is",
                noClasses().should().haveNameMatching(".*(Dto|Impl|Helper|Manager|Util|Utils|Base)"));
        rules.put(
                "every endpoint says who may come in",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .and()
                        .arePublic()
                        .should(beAnnotatedWith(Requires.class)
                                .or(beAnnotatedWith(SignedIn.class))
                                .or(beAnnotatedWith(Anyone.class))
                                .forSubtype()));
        return rules;
    }

    private static boolean joins(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class)
                && method.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.MANDATORY;
    }
}
