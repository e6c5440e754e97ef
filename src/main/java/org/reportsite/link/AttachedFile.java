package org.reportsite.link;

import org.reportsite.report.Attachment;

/** A file that a report's front matter lists, and where it is. */
public record AttachedFile(Attachment attachment, Destination destination) {}
