/** 课程: how far somebody has come and what comes next, in the same words on every page. */
@NullMarked
package org.nuanqun.console.course;

import org.jspecify.annotations.NullMarked;
