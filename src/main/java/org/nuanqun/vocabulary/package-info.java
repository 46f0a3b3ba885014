/**
 * 通用词: the few words every module needs. They carry no behaviour beyond refusing nonsense, know no platform and no
 * table, and lean on nothing.
 */
@NullMarked
package org.nuanqun.vocabulary;

import org.jspecify.annotations.NullMarked;
