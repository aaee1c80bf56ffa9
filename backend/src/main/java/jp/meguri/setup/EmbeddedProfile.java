package jp.meguri.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The product on one machine for itself: its home, its port, its database. Everything is bound to loopback. */
final class EmbeddedProfile {

    /** Held until the process ends, however it ends; the system then lets go of it. */
    private static FileChannel home;

    private EmbeddedProfile() {}

    static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("MEGURI_HOME"))
                        .filter(text -> !text.isBlank())
                        .orElse(System.getProperty("user.home") + "/.meguri"))
                .toAbsolutePath()
                .normalize();
    }

    static void begin() {
        if (home().toString().matches(".*\\s.*")) {
            throw new CannotStart("MEGURI_HOME には空白を含まない場所を指定してください（いまは「" + home() + "」）。");
        }
        Path directory = OwnerOnly.directory(home());
        lock(directory);
        checkPort(port());
        EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("mariadb"));
        database.properties().forEach(System::setProperty);
        System.setProperty("quarkus.profile", "prod,embedded");
    }

    private static int port() {
        String text = Optional.ofNullable(System.getenv("MEGURI_PORT")).orElse("8080");
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new CannotStart("MEGURI_PORT は 1〜65535 の数字にしてください（いまは「" + text + "」）。");
    }

    private static void checkPort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart("ポート " + port + " はほかのプログラムが使っています。MEGURI_PORT で別の番号を指定してください。");
        }
    }

    private static void lock(Path directory) {
        try {
            Path file = directory.resolve("lock");
            home = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (home.tryLock() == null) {
                throw new CannotStart(directory + " はすでに起動中のめぐりが使っています。MEGURI_HOME で別の場所を指定してください。");
            }
        } catch (IOException e) {
            throw new CannotStart(directory + " に書き込めません。");
        }
    }
}
