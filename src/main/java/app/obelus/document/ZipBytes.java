package app.obelus.document;

/// Numbers in the bytes of a ZIP archive, which has the lowest byte first. Behind the end there are
/// zeros, which no signature is made of.
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ZipBytes(byte[] bytes) {

    int length() {
        return bytes.length;
    }

    int int16(long at) {
        return int8(at) | int8(at + 1) << 8;
    }

    int int32(long at) {
        return int16(at) | int16(at + 2) << 16;
    }

    long unsigned32(long at) {
        return Integer.toUnsignedLong(int32(at));
    }

    long int64(long at) {
        return unsigned32(at) | unsigned32(at + 4) << 32;
    }

    private int int8(long at) {
        return at < 0 || at >= bytes.length ? 0 : bytes[(int) at] & 0xFF;
    }
}
