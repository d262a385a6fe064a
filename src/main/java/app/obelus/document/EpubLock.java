package app.obelus.document;

import java.util.HashSet;
import java.util.Set;

/// Which files of an e-book are encrypted for a program of its seller. Fonts that are only made
/// unusable elsewhere are none of them.
final class EpubLock {

    private static final Set<String> OF_FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private final Set<String> locked = new HashSet<>();

    private EpubLock() {}

    static EpubLock of(Source source, Zip zip) throws UnreadableArticleException {
        EpubLock lock = new EpubLock();
        if (zip.has("META-INF/encryption.xml")) {
            try (Xml xml = Xml.of(source, zip.open("META-INF/encryption.xml"))) {
                lock.read(xml);
            }
        }
        return lock;
    }

    private void read(Xml xml) throws UnreadableArticleException {
        String method = "";
        while (xml.next()) {
            if (xml.isStart("EncryptedData")) {
                method = "";
            } else if (xml.isStart("EncryptionMethod") && method.isEmpty()) {
                method = xml.attribute("Algorithm");
            } else if (xml.isStart("CipherReference") && !OF_FONTS.contains(method)) {
                locked.add(EpubPackage.target("", xml.attribute("URI")));
            }
        }
    }

    boolean isOn(String name) {
        return locked.contains(name);
    }
}
