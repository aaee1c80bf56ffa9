package jp.meguri.setup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** When the application is killed, its database server lives on; it must end before the next start takes its data. */
final class OrphanedServer {

    private OrphanedServer() {}

    /** Stops the server of this data folder, if one still runs. The caller holds the lock of the product's home. */
    static void stop(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data, "*.pid")) {
            for (Path file : files) {
                String pid = Files.readString(file).strip();
                if (pid.matches("[0-9]{1,10}")) {
                    ProcessHandle.of(Long.parseLong(pid))
                            .filter(process -> serves(process, data))
                            .ifPresent(OrphanedServer::end);
                }
                Files.deleteIfExists(file);
            }
        }
    }

    /** A process id may have been given to another program meanwhile. */
    private static boolean serves(ProcessHandle process, Path data) {
        Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            String command = Files.isReadable(commandLine)
                    ? Files.readString(commandLine)
                    : process.info().commandLine().orElse("");
            return command.contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(ProcessHandle process) {
        try {
            process.destroy();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart("前回のデータベース（プロセス " + process.pid() + "）が終わりません。");
        }
    }
}
