package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertClose;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class LayerTest {

    private final Random random = new Random(1986);

    @Test
    void theFirstLayerOfTheExampleAddsUpToMinusOneAndOne() {
        assertClose(Vector.of(-1, 1), Samples.FIRST.preActivation(Samples.X), 0);
    }

    @Test
    void aLayerWithoutWeightsGivesItsBiases() {
        Layer layer = new Layer(Matrix.zeros(2, 3), Vector.of(5, -7));

        assertClose(Vector.of(5, -7), layer.preActivation(StandardNormal.vector(random, 3)), 0);
    }

    @Test
    void preActivationsAgreeWithEjml() {
        Layer layer = new Layer(StandardNormal.matrix(random, 4, 3), StandardNormal.vector(random, 4));
        Vector a = StandardNormal.vector(random, 3);

        DMatrixRMaj z = new DMatrixRMaj(layer.b().toArray());
        DMatrixRMaj w = new DMatrixRMaj(new double[][] {layer.w().row(0).toArray(), layer.w().row(1).toArray(),
            layer.w().row(2).toArray(), layer.w().row(3).toArray()});
        CommonOps_DDRM.multAdd(w, new DMatrixRMaj(a.toArray()), z);
        assertClose(Vector.of(z.getData()), layer.preActivation(a), 1e-14);
    }

    @Test
    void eachRowOfABatchIsTreatedAsIfItWereAlone() {
        Layer layer = new Layer(StandardNormal.matrix(random, 4, 3), StandardNormal.vector(random, 4));
        Matrix a = StandardNormal.matrix(random, 5, 3);

        assertClose(a.mapRows(layer::preActivation), layer.preActivation(a), 1e-14);
    }

    @Test
    void twoLayersWithoutABendBetweenThemAreOneLayer() {
        Layer first = new Layer(StandardNormal.matrix(random, 4, 3), StandardNormal.vector(random, 4));
        Layer second = new Layer(StandardNormal.matrix(random, 2, 4), StandardNormal.vector(random, 2));
        Layer both = new Layer(second.w().times(first.w()), second.preActivation(first.b()));
        Vector x = StandardNormal.vector(random, 3);

        assertClose(both.preActivation(x), second.preActivation(first.preActivation(x)), 1e-14);
    }

    @Test
    void asManyBiasesAsUnitsAreNeeded() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> new Layer(Matrix.zeros(3, 2), Vector.zeros(4)));

        assertEquals("W has 3 rows but b has 4 entries", refused.getMessage());
    }

    @Test
    void asManyInputsAsColumnsAreNeeded() {
        IllegalArgumentException one = assertThrows(IllegalArgumentException.class,
                () -> Samples.FIRST.preActivation(Vector.zeros(3)));
        IllegalArgumentException batch = assertThrows(IllegalArgumentException.class,
                () -> Samples.FIRST.preActivation(Matrix.zeros(4, 3)));

        assertEquals("A has 2 columns but x has 3 entries", one.getMessage());
        assertEquals("A has 3 columns but B has 2 rows", batch.getMessage());
    }
}
