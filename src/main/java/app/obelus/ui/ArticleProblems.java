package app.obelus.ui;

import app.obelus.document.OpenedArticle;
import app.obelus.document.UnreadableArticleException;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What is told about articles on their way from files and addresses onto the screen.
final class ArticleProblems {

    private ArticleProblems() {}

    private static Problem notOpened(UnreadableArticleException failure) {
        String reason =
                switch (failure.reason()) {
                    case MISSING -> "problem.article.missing";
                    case NOT_A_FILE -> "problem.article.notAFile";
                    case FORBIDDEN -> "problem.article.forbidden";
                    case NOT_READ -> "problem.article.notRead";
                    case EMPTY ->
                            isAddress(failure.name())
                                    ? "problem.article.nothingSent"
                                    : "problem.article.empty";
                    case TOO_LARGE -> "problem.article.tooLarge";
                    case BINARY -> "problem.article.binary";
                    case UNKNOWN_ENCODING -> "problem.article.unknownEncoding";
                    case UNKNOWN_FORMAT -> "problem.article.unknownFormat";
                    case TOO_LONG -> "problem.article.tooLong";
                    case EXPANDS -> "problem.article.expands";
                    case TOO_INTRICATE -> "problem.article.tooIntricate";
                    case DAMAGED -> "problem.article.damaged";
                    case LOCKED -> "problem.article.locked";
                    case WRONG_PASSWORD -> "problem.article.wrongPassword";
                    case ENCRYPTED -> "problem.article.encrypted";
                    case OLD_WORD -> "problem.article.oldWord";
                    case PROTECTED -> "problem.article.protected";
                    case SCANNED -> "problem.article.scanned";
                    case STOPPED -> "problem.article.stopped";
                    case NO_ADDRESS -> "problem.article.noAddress";
                    case UNREACHABLE -> "problem.article.unreachable";
                    case TOO_SLOW -> "problem.article.tooSlow";
                    case NOT_GIVEN -> "problem.article.notGiven";
                    case NO_SUCH_PAGE -> "problem.article.noSuchPage";
                    case SITE_FAILS -> "problem.article.siteFails";
                    case UNTRUSTED -> "problem.article.untrusted";
                    case BROKEN_OFF -> "problem.article.brokenOff";
                    case UNSAFE_REDIRECT -> "problem.article.unsafeRedirect";
                    case TOO_MANY_REDIRECTS -> "problem.article.tooManyRedirects";
                };
        return Problem.of(Messages.text("problem.article", failure.name()), Messages.text(reason));
    }

    private static boolean isAddress(String name) {
        return name.startsWith("http://") || name.startsWith("https://");
    }

    /// Something could not be read, or not be kept.
    static Problem reading(Wanted wanted, Exception failure) {
        return wanted instanceof Wanted.OfFile(_, boolean again)
                        && again
                        && failure instanceof UnreadableArticleException unreadable
                        && unreadable.reason() == UnreadableArticleException.Reason.MISSING
                ? Problem.of(
                        Messages.text("problem.article", unreadable.name()),
                        Messages.text("problem.article.gone"))
                : opening(wanted.name(), failure);
    }

    /// The person has stopped reading something.
    static Problem stopped(Wanted wanted) {
        return Problem.of(
                        Messages.text("problem.stopped", wanted.name()),
                        Messages.text("problem.article.stopped"))
                .weighing(Problem.Weight.NOTICE);
    }

    /// A page came from another host than that which was asked; nothing where it did not.
    static Optional<Problem> redirected(OpenedArticle opened) {
        List<String> way = opened.way();
        if (way.isEmpty() || Hosts.of(way.getFirst()).equals(Hosts.of(way.getLast()))) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.of(
                                Messages.text(
                                        "problem.redirected",
                                        Hosts.of(way.getFirst()),
                                        Hosts.of(way.getLast())),
                                Messages.text("problem.redirected.way", String.join(" → ", way)))
                        .weighing(Problem.Weight.NOTICE));
    }

    /// Others have written comments into the document that was opened.
    ///
    /// @param take makes claims of them
    static Problem remarks(int count, StoredArticle article, Runnable take) {
        return Problem.of(
                        Messages.text("problem.remarks", count, article.article().title()),
                        Messages.text("problem.remarks.safe", count))
                .with(Messages.text("problem.remarks.take"), take)
                .weighing(Problem.Weight.NOTICE);
    }

    /// An article could not be opened, or not be kept.
    ///
    /// @param name what the reader knows it by
    static Problem opening(String name, Exception failure) {
        return switch (failure) {
            case UnreadableArticleException unreadable -> notOpened(unreadable);
            case UnreadableNotesException unreadable -> Problems.fileNotUnderstood(unreadable);
            case IOException io -> notKept(name, io);
            default -> Problems.bug(Optional.empty());
        };
    }

    /// What was to be a newer edition says what the latest says.
    static Problem sameEdition(StoredArticle article) {
        return Problem.of(
                        Messages.text("problem.sameEdition", article.article().title()),
                        Messages.text("problem.sameEdition.safe"))
                .weighing(Problem.Weight.NOTICE);
    }

    private static Problem notKept(String name, IOException failure) {
        return Problem.of(
                Messages.text("problem.notKept", name),
                Messages.text("problem.notKept.safe", Causes.of(failure)));
    }
}
