package org.reportsite.render;

import java.util.List;
import org.reportsite.site.CollectionSummary;

/** The matrix of a collection's units and years. */
final class MatrixPage {

    /** Anchor of the matrix. */
    static final String MATRIX_ANCHOR = "_matrix";

    private final Scope scope;
    private final CollectionSummary collection;

    MatrixPage(Scope scope, CollectionSummary collection) {
        this.scope = scope;
        this.collection = collection;
    }

    Page page() {
        String path = scope.addresses().matrix();
        String title = scope.config().title();
        Overview.View view = new Overview(scope, collection, scope.texts(), path).view();
        return scope.pages().page(path, Template.MATRIX, title, List.of(), title, view);
    }
}
