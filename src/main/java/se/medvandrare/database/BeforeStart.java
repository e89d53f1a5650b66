package se.medvandrare.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.springframework.boot.web.server.context.ConfigurableWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Finds out, before anything is started or changed, that the program could not be reached or must not be. */
class BeforeStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof ConfigurableWebServerApplicationContext) {
            var settings = context.getEnvironment();
            var address = address(settings.getProperty("server.address", "127.0.0.1"));
            refuseDemoForOthers(settings, address);
            refuseTakenPort(address, settings.getProperty("server.port", Integer.class, 8080));
        }
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new CannotStart("SERVER_ADDRESS " + name + " is no address of this machine.", e);
        }
    }

    private static void refuseDemoForOthers(Environment settings, InetAddress address) {
        if (settings.getProperty("medvandrare.demo", Boolean.class, false)
                && !settings.getProperty("medvandrare.demo.public", Boolean.class, false)
                && !address.isLoopbackAddress()) {
            throw new CannotStart("The demonstration has passwords everyone knows, so it is not opened to others at "
                    + address.getHostAddress() + ": set MEDVANDRARE_DEMO=false to run without demonstration data, or"
                    + " MEDVANDRARE_DEMO_PUBLIC=true if you want this.");
        }
    }

    private static void refuseTakenPort(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " at " + address.getHostAddress() + " cannot be opened (" + e.getMessage()
                            + "): stop the program that uses it, or choose another port with SERVER_PORT.",
                    e);
        }
    }
}
