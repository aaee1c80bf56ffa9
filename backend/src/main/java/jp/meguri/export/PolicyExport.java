package jp.meguri.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import jp.meguri.shared.Page;
import jp.meguri.shared.Sha256;

/**
 * Writes the auditor's file piece by piece: members in a fixed order, lists in the order of the policy, nothing that
 * depends on when it is asked for.
 *
 * <p>The last member is {@code contentSha256}: lower-case hex over all bytes before {@code ,"contentSha256"}, so that a
 * cut or a changed byte is seen without anything but the file.
 */
final class PolicyExport implements AutoCloseable {

    private final JsonGenerator json;
    private final MessageDigest digest;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    PolicyExport(ObjectMapper mapper, OutputStream out) throws IOException {
        digest = Sha256.digest();
        json = mapper.createGenerator(new DigestOutputStream(out, digest));
        json.writeStartObject();
        json.writeStringField("format", "meguri-policy-export");
        json.writeNumberField("formatVersion", 1);
    }

    void member(String name, Object value) throws IOException {
        json.writeFieldName(name);
        json.writePOJO(value);
    }

    /** Writes a list page by page, so that memory holds one page of it. */
    void list(String name, Function<String, Page<?>> pages) throws IOException {
        json.writeFieldName(name);
        items(name, pages);
    }

    void ledger(Function<String, Page<?>> pages, Object head) throws IOException {
        json.writeObjectFieldStart("ledger");
        json.writeFieldName("entries");
        items("ledgerEntries", pages);
        member("head", head);
        json.writeEndObject();
    }

    private void items(String name, Function<String, Page<?>> pages) throws IOException {
        long count = 0;
        json.writeStartArray();
        String cursor = null;
        do {
            Page<?> page = pages.apply(cursor);
            for (Object item : page.items()) {
                json.writePOJO(item);
                count++;
            }
            cursor = page.nextCursor();
        } while (cursor != null);
        json.writeEndArray();
        counts.put(name, count);
    }

    /**
     * Ends the file.
     *
     * @return SHA-256 of the whole of it
     */
    byte[] finish() throws IOException {
        member("counts", counts);
        json.flush();
        json.writeStringField("contentSha256", HexFormat.of().formatHex(soFar()));
        json.writeEndObject();
        json.flush();
        return digest.digest();
    }

    private byte[] soFar() {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
