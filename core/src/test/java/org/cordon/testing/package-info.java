/// What all tests share: given data, seeded generators, golden files. No product code.
@org.jspecify.annotations.NullMarked
package org.cordon.testing;
