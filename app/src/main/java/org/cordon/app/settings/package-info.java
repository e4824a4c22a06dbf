/// Where the program keeps its data and how it is set.
///
/// [Home] is the data directory; [Settings] is one record of all settings with their defaults, read
/// from the file `settings` in it by [SettingsFile]. Nothing else reads the environment or that
/// file; everybody is handed what it needs.
@org.jspecify.annotations.NullMarked
package org.cordon.app.settings;
