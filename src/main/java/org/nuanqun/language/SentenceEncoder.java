package org.nuanqun.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;

/**
 * bge-small-zh on one thread. Left to itself the library keeps a spinning thread for each core, and on a busy machine a
 * sentence then takes ten times as long.
 */
final class SentenceEncoder extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;
    private final String version;

    SentenceEncoder() {
        super(Runnable::run);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = resource("/bge-small-zh-v1.5-q.onnx");
                InputStream tokenizer = resource("/bge-small-zh-v1.5-q-tokenizer.json")) {
            options.setIntraOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            byte[] bytes = model.readAllBytes();
            version = checksum(bytes);
            OrtSession session = environment.createSession(bytes, options);
            encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
        } catch (OrtException fault) {
            throw new IllegalStateException("the sentence model cannot be read", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Another one gives other vectors. */
    String version() {
        return version;
    }

    private static String checksum(byte[] model) {
        CRC32C sum = new CRC32C();
        sum.update(model);
        return Long.toHexString(sum.getValue());
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = BgeSmallZhV15QuantizedEmbeddingModel.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("the sentence model is missing: " + name);
        }
        return found;
    }
}
