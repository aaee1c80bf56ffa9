package jp.meguri.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether an export's ledger explains its state: starts from nothing, applies every change in turn, and compares
 * what comes out with the records in the same file. Shares no code with the product.
 */
final class LedgerReplay {
    private final Map<String, ObjectNode> records = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private LedgerReplay() {}

    /** @return where ledger and state disagree; empty when every record on the ledger is as the ledger says */
    static List<String> faults(JsonNode export) {
        var replay = new LedgerReplay();
        for (JsonNode entry : export.at("/ledger/entries")) {
            for (JsonNode change : entry.get("changes")) {
                replay.apply(entry, change);
            }
        }
        var places = places(export);
        replay.records.forEach((subject, record) -> {
            JsonNode stated = places.get(subject);
            if (stated == null) {
                replay.faults.add("not there: " + subject);
            } else {
                replay.compare(subject, record, stated);
            }
        });
        return replay.faults;
    }

    private void apply(JsonNode entry, JsonNode change) {
        String subject = entry.get("subject").asText();
        String pointer = change.get("pointer").asText();
        if (pointer.isEmpty()) {
            if (change.get("after").isNull()) {
                records.remove(subject);
            } else {
                records.put(subject, change.get("after").deepCopy());
            }
            return;
        }
        // A target is amended under its own subject, but belongs to its initiative's record.
        String[] parts = subject.split("/");
        if (parts.length == 6 && parts[4].equals("targets")) {
            int indicator = Integer.parseInt(parts[3]) - 1;
            JsonNode row = records.get("initiatives/" + parts[1]).at("/indicators/" + indicator + "/targets");
            replace((ObjectNode) row, parts[5], entry, change);
        } else {
            int last = pointer.lastIndexOf('/');
            ObjectNode parent = parent(records.get(subject), pointer.substring(0, last));
            replace(parent, pointer.substring(last + 1), entry, change);
        }
    }

    /** A record of an earlier version may lack the place altogether. */
    private static ObjectNode parent(ObjectNode record, String pointer) {
        return pointer.isEmpty() ? record : record.withObject(pointer);
    }

    private void replace(ObjectNode parent, String name, JsonNode entry, JsonNode change) {
        // What the record did not have is told as null, a list as empty.
        JsonNode before = change.get("before");
        boolean same = parent.has(name)
                ? parent.get(name).equals(before)
                : before.isNull() || (before.isArray() && before.isEmpty());
        if (!same) {
            faults.add("entry " + entry.get("sequence") + " begins from another state of " + change.get("pointer"));
        }
        parent.set(name, change.get("after"));
    }

    /** Every record of the export by the subject under which the ledger knows it. */
    private static Map<String, JsonNode> places(JsonNode export) {
        var places = new LinkedHashMap<String, JsonNode>();
        places.put("", export.get("policy"));
        export.get("businessCategories")
                .forEach(c -> places.put("business-categories/" + c.get("code").asText(), c));
        export.get("committees")
                .forEach(c -> places.put("committees/" + c.get("code").asText(), c));
        export.get("initiatives")
                .forEach(i -> places.put("initiatives/" + i.get("code").asText(), i));
        for (JsonNode cycle : export.get("cycles")) {
            places.put(
                    "initiatives/" + cycle.get("initiative").asText() + "/cycles/"
                            + cycle.get("fiscalYear").asInt(),
                    cycle);
        }
        for (String list : List.of("activities", "comments")) {
            for (JsonNode record : export.path(list)) {
                places.put(
                        "initiatives/" + record.get("initiative").asText() + "/cycles/"
                                + record.get("fiscalYear").asInt() + "/" + list + "/"
                                + record.get("id").asText(),
                        record);
            }
        }
        for (JsonNode meeting : export.path("meetings")) {
            String place = "meetings/" + meeting.get("id").asText();
            places.put(place, meeting);
            for (String list : List.of("agenda", "actions")) {
                meeting.get(list)
                        .forEach(record -> places.put(
                                place + "/" + list + "/" + record.get("id").asText(), record));
            }
        }
        return places;
    }

    /** The record on the ledger may hold less than the representation, never anything else. */
    private void compare(String place, JsonNode record, JsonNode stated) {
        if (place.endsWith("/targets")) {
            ObjectNode printed = JsonNodeFactory.instance.objectNode();
            stated.forEach(t -> printed.set(t.get("fiscalYear").asText(), t.get("printed")));
            stated = printed;
        }
        if (record.isObject()) {
            for (Map.Entry<String, JsonNode> member : record.properties()) {
                compare(place + "/" + member.getKey(), member.getValue(), stated.path(member.getKey()));
            }
        } else if (record.isArray() && record.size() == stated.size()) {
            for (int i = 0; i < record.size(); i++) {
                compare(place + "/" + i, record.get(i), stated.get(i));
            }
        } else if (!record.equals(stated)) {
            faults.add(place + ": the ledger says " + record + ", the state " + stated);
        }
    }
}
