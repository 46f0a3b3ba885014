/**
 * Patient groups as the platforms tell of them: their names, how full they are, who is in them, and
 * which condition each is for. Serves hosting, which invites into the least full group, and the
 * console's group pages. Joins and leaves may come twice and in any order; the later moment wins.
 * It announces nothing, and never decides who belongs where.
 */
@NullMarked
package org.nuanqun.groups;

import org.jspecify.annotations.NullMarked;
