package org.nuanqun.platformdouble;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture that looks like a code, differs for each, and leads nowhere. */
final class WayPicture {

    private static final int FIELDS = 29;
    private static final int SIZE = 8;

    private WayPicture() {}

    static byte[] of(String way) {
        Random ink = new Random(way.hashCode());
        BufferedImage picture = new BufferedImage(FIELDS * SIZE, FIELDS * SIZE, BufferedImage.TYPE_BYTE_BINARY);
        for (int field = 0; field < FIELDS * FIELDS; field++) {
            int colour = ink.nextBoolean() ? 0xFFFFFF : 0;
            for (int dot = 0; dot < SIZE * SIZE; dot++) {
                picture.setRGB(field % FIELDS * SIZE + dot % SIZE, field / FIELDS * SIZE + dot / SIZE, colour);
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
