package se.medvandrare.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A durable PostgreSQL of the program's own, which is started again when it dies under the program. */
class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "medvandrare";

    private final DataFolder folder;
    private final int port;
    private final EmbeddedServer server;
    private final String password;
    private final JdbcClient superuser;
    private final Watch watch;

    EmbeddedDatabase(Path path) throws IOException {
        folder = new DataFolder(path);
        try {
            port = freePort();
            server = new EmbeddedServer(folder);
            password = Files.readString(folder.password());
            superuser = JdbcClient.create(superuserSource());
            server.start(port);
            prepare();
        } catch (IOException e) {
            folder.close();
            throw folder.trouble().of(e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
        watch = new Watch(server, port);
    }

    /** The server does not outlive a start that failed. */
    private void prepare() throws IOException {
        try {
            var roles = new Roles(superuser);
            roles.make();
            roles.makeDatabase(NAME);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    String url() {
        return url(NAME);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?connectTimeout=5&tcpKeepAlive=true&reWriteBatchedInserts=true";
    }

    JdbcClient superuser() {
        return superuser;
    }

    DataSource superuserSource() {
        return superuserSource("postgres");
    }

    DataSource superuserSource(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser("postgres");
        source.setPassword(password);
        return source;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
        server.stop();
        folder.close();
    }
}
