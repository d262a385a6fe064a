package app.obelus.document;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Walks a tree of Markdown without recursion, so that its depth costs no stack.
final class Tree {

    private Tree() {}

    /// The node that comes after `node` when one reads from the front, parents before children;
    /// null behind the last one beneath `root`.
    static @Nullable Node next(Node node, Node root) {
        return node.getFirstChild() != null ? node.getFirstChild() : behind(node, root);
    }

    /// The same, but without the children of `node`.
    static @Nullable Node behind(Node node, Node root) {
        Node here = node;
        while (!here.equals(root) && here.getNext() == null) {
            Node parent = here.getParent();
            if (parent == null) {
                return null;
            }
            here = parent;
        }
        return here.equals(root) ? null : here.getNext();
    }
}
