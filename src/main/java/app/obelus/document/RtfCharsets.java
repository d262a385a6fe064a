package app.obelus.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/// Which encodings and languages the numbers in RTF files stand for.
final class RtfCharsets {

    private static final String WESTERN = "windows-1252";

    private RtfCharsets() {}

    /// @param codePage as Windows numbers them
    static Charset ofCodePage(int codePage) {
        return named(
                switch (codePage) {
                    case 932 -> "windows-31j";
                    case 936 -> "GBK";
                    case 949 -> "x-windows-949";
                    case 950 -> "Big5";
                    case 874 -> "x-windows-874";
                    case 1361 -> "x-Johab";
                    case 10000 -> "x-MacRoman";
                    case 65001 -> "UTF-8";
                    case 437, 850, 852, 855, 857, 860, 861, 862, 863, 864, 865, 866, 869 ->
                            "IBM" + codePage;
                    default -> "windows-" + codePage;
                });
    }

    /// @param number of a font's character set
    /// @param otherwise for fonts that say nothing of their own
    static Charset ofFont(int number, Charset otherwise) {
        int codePage =
                switch (number) {
                    case 77 -> 10000;
                    case 128 -> 932;
                    case 129 -> 949;
                    case 130 -> 1361;
                    case 134 -> 936;
                    case 136 -> 950;
                    case 161 -> 1253;
                    case 162 -> 1254;
                    case 163 -> 1258;
                    case 177 -> 1255;
                    case 178 -> 1256;
                    case 186 -> 1257;
                    case 204 -> 1251;
                    case 222 -> 874;
                    case 238 -> 1250;
                    case 254 -> 437;
                    case 255 -> 850;
                    default -> 0;
                };
        return codePage == 0 ? otherwise : ofCodePage(codePage);
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(Charset.isSupported(name) ? name : WESTERN);
        } catch (IllegalCharsetNameException e) {
            return Charset.forName(WESTERN);
        }
    }

    /// A BCP 47 tag for a language as Windows numbers them; empty for those that are rare.
    static String language(int number) {
        return switch (number) {
            case 1025 -> "ar";
            case 1026 -> "bg";
            case 1028 -> "zh-TW";
            case 1029 -> "cs";
            case 1030 -> "da";
            case 1031 -> "de";
            case 1032 -> "el";
            case 1033 -> "en-US";
            case 1034, 3082 -> "es";
            case 1035 -> "fi";
            case 1036 -> "fr";
            case 1037 -> "he";
            case 1038 -> "hu";
            case 1040 -> "it";
            case 1041 -> "ja";
            case 1042 -> "ko";
            case 1043 -> "nl";
            case 1044 -> "nb";
            case 1045 -> "pl";
            case 1046 -> "pt-BR";
            case 1048 -> "ro";
            case 1049 -> "ru";
            case 1050 -> "hr";
            case 1051 -> "sk";
            case 1053 -> "sv";
            case 1055 -> "tr";
            case 1058 -> "uk";
            case 2052 -> "zh-CN";
            case 2055 -> "de-CH";
            case 2057 -> "en-GB";
            case 2070 -> "pt";
            case 3079 -> "de-AT";
            default -> "";
        };
    }
}
