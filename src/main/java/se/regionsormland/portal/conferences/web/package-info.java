/** The pages of a conference: for who comes, and for officers. */
@NullMarked
package se.regionsormland.portal.conferences.web;

import org.jspecify.annotations.NullMarked;
