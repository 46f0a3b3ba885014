/**
 * 患者发来的图片、语音和文件: fetched from the platform while it still has them, kept sealed, shown to colleagues only. It serves
 * intake, which wants them, the adapters, which fetch them, and the console, which shows them. Nothing of them is ever in a log.
 */
@NullMarked
package org.nuanqun.platform.media;

import org.jspecify.annotations.NullMarked;
