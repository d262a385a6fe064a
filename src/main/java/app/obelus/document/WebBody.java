package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/// Gathers what a site sends, and hangs up when it is more than was allowed. It may come in parts
/// of a byte each, so these are not kept one by one.
final class WebBody implements BodySubscriber<WebBody.Received> {

    private final long most;
    private final AtomicLong arrived;
    private final ByteArrayOutputStream here = new ByteArrayOutputStream();
    private final CompletableFuture<Received> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private long length;

    /// @param cut whether there was more, which is not here
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes them.
    record Received(byte[] bytes, boolean cut) {}

    /// @param most bytes that are taken
    /// @param arrived is kept up to how many bytes are here, for another thread to read
    WebBody(long most, AtomicLong arrived) {
        this.most = most;
        this.arrived = arrived;
    }

    @Override
    public CompletionStage<Received> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscribed) {
        subscription = subscribed;
        subscribed.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            length += buffer.remaining();
            if (length > most) {
                hangUp();
                return;
            }
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            here.writeBytes(part);
        }
        arrived.set(length);
    }

    private void hangUp() {
        if (subscription != null) {
            subscription.cancel();
        }
        here.reset();
        body.complete(new Received(new byte[0], true));
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(new Received(here.toByteArray(), false));
    }
}
