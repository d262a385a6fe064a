package app.obelus.document;

/// A part of a longer work: from one share of the whole to another.
record Portion(Progress whole, double from, double to) implements Progress {

    @Override
    public void reached(double share) {
        whole.reached(from + (to - from) * share);
    }

    @Override
    public boolean isStopped() {
        return whole.isStopped();
    }
}
