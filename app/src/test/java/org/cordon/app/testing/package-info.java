/// What the tests of the program share. No product code.
@org.jspecify.annotations.NullMarked
package org.cordon.app.testing;
