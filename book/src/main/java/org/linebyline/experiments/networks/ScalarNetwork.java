package org.linebyline.experiments.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.linebyline.differentiation.Program;
import org.linebyline.differentiation.Scalar;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Network;

/** The loss of a network at one example, as a program of single numbers that knows no way back. */
record ScalarNetwork(Network network, Vector x, Vector y) implements Program {

    @Override
    public <S extends Scalar<S>> List<S> at(List<S> theta) {
        S one = theta.get(0).of(1);
        List<S> a = IntStream.range(0, x.size()).mapToObj(j -> one.of(x.get(j))).toList();
        int k = 0;
        for (int l = 1; l <= network.parameters().depth(); l++) {
            List<S> next = new ArrayList<>();
            for (int i = 0; i < network.parameters().layer(l).b().size(); i++) {
                S z = theta.get(k + a.size());
                for (int j = 0; j < a.size(); j++) {
                    z = z.plus(theta.get(k + j).times(a.get(j)));
                }
                next.add(l < network.parameters().depth() ? activated(z) : z);
                k += a.size() + 1;
            }
            a = next;
        }
        return List.of(crossEntropy(a));
    }

    private <S extends Scalar<S>> S activated(S z) {
        return switch (network.phi()) {
            case RELU -> z.relu();
            case SIGMOID -> z.of(1).dividedBy(z.of(1).plus(z.of(0).minus(z).exp()));
            case TANH -> z.tanh();
        };
    }

    private <S extends Scalar<S>> S crossEntropy(List<S> z) {
        S normalizer = z.get(0).of(0);
        S chosen = z.get(0).of(0);
        for (int k = 0; k < z.size(); k++) {
            normalizer = normalizer.plus(z.get(k).exp());
            chosen = chosen.plus(z.get(k).times(z.get(k).of(y.get(k))));
        }
        return normalizer.log().minus(chosen);
    }
}
