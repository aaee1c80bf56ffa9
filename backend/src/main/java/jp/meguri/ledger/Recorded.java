package jp.meguri.ledger;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.meguri.shared.Current;
import jp.meguri.shared.Tag;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A record whose every change is on the ledger; it knows its version and who edited it last (null: nobody yet). */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private Instant updatedAt;
    private String updatedBy;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String updatedBy() {
        return updatedBy;
    }

    void edited(Instant at, String by) {
        updatedAt = at;
        updatedBy = by;
    }

    /** What a stale writer missed. */
    public Current current() {
        return current(Tag.of(version));
    }

    public Current current(String tag) {
        return new Current(tag, updatedAt, updatedBy);
    }
}
