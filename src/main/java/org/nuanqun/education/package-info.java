/**
 * Courses: who is taught what, which lesson is due when, and whether it was understood. Serves
 * patients, lesson by lesson, and the console's course pages. Plans are pure and follow the script
 * in force, so a corrected lesson replaces a faulty one for everybody and a recalled course falls
 * silent; each push remembers the version it was made from. A lesson is handed to delivery once per
 * enrolment, never at night, never past its time, never without consent or past a hold. It never
 * opens a ticket and never speaks to a platform.
 */
@NullMarked
package org.nuanqun.education;

import org.jspecify.annotations.NullMarked;
