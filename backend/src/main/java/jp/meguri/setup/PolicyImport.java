package jp.meguri.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import jp.meguri.cycle.CycleService;
import jp.meguri.initiative.InitiativeContent;
import jp.meguri.initiative.InitiativeService;
import jp.meguri.policy.BusinessCategoryContent;
import jp.meguri.policy.BusinessCategoryService;
import jp.meguri.policy.CommitteeContent;
import jp.meguri.policy.CommitteeService;
import jp.meguri.policy.PolicyService;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Inputs;

/** Takes a policy in through the same services as any change, all of it or nothing. */
@ApplicationScoped
public class PolicyImport {

    private final ObjectMapper mapper;
    private final Validator validator;
    private final PolicyService policies;
    private final BusinessCategoryService categories;
    private final CommitteeService committees;
    private final InitiativeService initiatives;
    private final CycleService cycles;
    private final EntityManager database;

    PolicyImport(
            ObjectMapper mapper,
            Validator validator,
            PolicyService policies,
            BusinessCategoryService categories,
            CommitteeService committees,
            InitiativeService initiatives,
            CycleService cycles,
            EntityManager database) {
        this.mapper = mapper;
        this.validator = validator;
        this.policies = policies;
        this.categories = categories;
        this.committees = committees;
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.database = database;
    }

    /**
     * Imports a policy file. One that is there already stays as it is, with whatever people have changed since.
     *
     * @return whether anything was imported
     * @throws jp.meguri.shared.InvalidInput naming every place of the file that is wrong
     */
    @Transactional
    @TransactionConfiguration(timeout = 900)
    public boolean load(InputStream json) {
        PolicyFile file = read(json);
        String policy = file.policy().code();
        if (policies.exists(policy)) {
            return false;
        }
        policies.create(file.policy());
        int position = 1;
        for (BusinessCategoryContent category : file.businessCategories()) {
            categories.create(policy, position++, category);
        }
        for (CommitteeContent committee : file.committees()) {
            committees.create(policy, committee, null);
        }
        for (InitiativeContent initiative : file.initiatives()) {
            initiatives.create(policy, initiative);
            for (int year = file.policy().firstFiscalYear();
                    year <= file.policy().lastFiscalYear();
                    year++) {
                cycles.open(policy, initiative.code(), new FiscalYear(year));
            }
            // Written already; held on to, every later entry would compare it anew.
            database.clear();
        }
        return true;
    }

    private PolicyFile read(InputStream json) {
        try {
            PolicyFile file = Inputs.check(validator, mapper.readValue(json, PolicyFile.class));
            PolicyFileRules.check(file);
            return file;
        } catch (JsonProcessingException e) {
            throw Inputs.unreadable(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
