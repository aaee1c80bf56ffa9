package jp.meguri.broken.meguri.policy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Stands in for an entity, without the persistence unit taking it for one. */
@MappedSuperclass
public class Thing {
    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }
}
