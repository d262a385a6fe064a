package app.obelus.document;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/// Tells hosts of this computer and of the network around it from those of the internet.
interface WebHosts {

    /// As the system's resolver knows them.
    WebHosts OF_THE_SYSTEM = WebHosts::isNear;

    /// @param host a name or a number, IPv6 in brackets
    /// @return false also where nobody knows the host
    boolean isPrivate(String host);

    private static boolean isNear(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).anyMatch(WebHosts::isNear);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isNear(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean unique = address instanceof Inet6Address && (bytes[0] & 0xFE) == 0xFC;
        boolean ofTheProvider = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 0x40;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || unique
                || ofTheProvider;
    }
}
