package org.reportsite.publish;

import java.util.List;

/**
 * What is to be done so that the output folder holds the site.
 *
 * @param steps in order; empty if it does already
 * @param manifest the new manifest
 * @param result what the steps will have done
 */
record Plan(List<Step> steps, Manifest manifest, Publication result) {}
