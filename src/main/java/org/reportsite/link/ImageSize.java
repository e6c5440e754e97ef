package org.reportsite.link;

/** An image's size in pixels, as its header gives it. */
public record ImageSize(int width, int height) {}
