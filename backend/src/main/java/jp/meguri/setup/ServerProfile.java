package jp.meguri.setup;

import java.util.Locale;
import java.util.Map;

/** The product on a database of the city's. */
final class ServerProfile {

    /** Without these, instants of the rows and of the application would be told in different zones. */
    private static final Map<String, String> NEEDED =
            Map.of("connectionTimeZone", "UTC", "forceConnectionTimeZoneToSession", "true");

    private ServerProfile() {}

    static void begin(String url) {
        System.setProperty("quarkus.datasource.jdbc.url", url(url));
        System.setProperty("quarkus.profile", "prod,server");
    }

    /** @throws CannotStart for options under which the driver would let a lost update pass unnoticed */
    static String url(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("jdbc:mariadb:")) {
            throw new CannotStart("MEGURI_DB_URL は jdbc:mariadb: で始めてください。");
        }
        for (String option : new String[] {"usebulkstmts", "useaffectedrows"}) {
            if (lower.matches(".*[?&]" + option + "=true.*")) {
                throw new CannotStart("MEGURI_DB_URL の " + option + " は、更新の取りこぼしに気づけなくなるため使えません。");
            }
        }
        StringBuilder url = new StringBuilder(given);
        NEEDED.forEach((name, value) -> {
            if (!lower.contains(name.toLowerCase(Locale.ROOT) + "=")) {
                url.append(url.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return url.toString();
    }
}
