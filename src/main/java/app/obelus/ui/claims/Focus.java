package app.obelus.ui.claims;

import javafx.scene.Node;
import javafx.scene.Scene;

import java.util.Optional;
import java.util.stream.Stream;

/// Where the focus is.
final class Focus {

    private Focus() {}

    /// What has the focus, where it is in `part` or is it itself.
    static Optional<Node> within(Node part) {
        return Optional.ofNullable(part.getScene())
                .map(Scene::getFocusOwner)
                .filter(
                        owner ->
                                Stream.<Node>iterate(owner, node -> node != null, Node::getParent)
                                        .anyMatch(part::equals));
    }
}
