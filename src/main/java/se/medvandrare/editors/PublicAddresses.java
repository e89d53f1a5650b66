package se.medvandrare.editors;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds hosts on the public internet only. What a name leads to is looked at here and connected to as it was seen, so that no
 * name can lead inside the own network, neither at first nor after it was moved.
 */
class PublicAddresses implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!Arrays.stream(found).allMatch(PublicAddresses::isPublic)) {
            throw new NotPublic(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether anybody may have the address: not one of the special ranges of RFC 6890. */
    static boolean isPublic(InetAddress address) {
        var special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special && (address instanceof Inet4Address ? isPublic4(address) : isPublic6(address));
    }

    private static boolean isPublic4(InetAddress address) {
        var first = part(address, 0);
        var second = part(address, 1);
        var shared = first == 100 && second >= 64 && second < 128;
        var special = first == 192 && second == 0 && (part(address, 2) == 0 || part(address, 2) == 2);
        var tests = first == 198 && (second == 18 || second == 19 || second == 51 && part(address, 2) == 100)
                || first == 203 && second == 0 && part(address, 2) == 113;
        return first != 0 && first < 240 && !shared && !special && !tests;
    }

    /** Only the global unicast range, without addresses that lead on to one of the old kind and those for documents. */
    private static boolean isPublic6(InetAddress address) {
        var first = part(address, 0) << 8 | part(address, 1);
        var second = part(address, 2) << 8 | part(address, 3);
        return first >> 13 == 1 && first != 0x2002 && !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
    }

    private static int part(InetAddress address, int at) {
        return Byte.toUnsignedInt(address.getAddress()[at]);
    }

    /** A host that is not on the public internet. */
    static class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super(host);
        }
    }
}
