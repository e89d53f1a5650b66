package se.medvandrare.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as one neighbour can be told from another: an IPv4 address or an IPv6 /64. */
public class Network {

    private static final int PREFIX = 8;

    /** Those it cannot tell apart are one. */
    public static String of(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, PREFIX));
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
