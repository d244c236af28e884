/** The page about equal terms. */
@NullMarked
package se.regionsormland.portal.fairness.web;

import org.jspecify.annotations.NullMarked;
