package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** A matrix made of blocks, which are given row by row: matrices, vectors as columns, and numbers. */
public record Blocks(int rows, int columns) implements Operation {

    @Override
    public Type type(List<Type> operands) throws Misfit {
        if (operands.stream().anyMatch(Type.Open.class::isInstance)) {
            return Type.OPEN;
        }
        Size height = Size.of(0);
        Size width = Size.of(0);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                Type block = operands.get(i * columns + j);
                agree(block, operands.get(i * columns), 0, "high");
                agree(block, operands.get(j), 1, "wide");
            }
            height = height.plus(shape(operands.get(i * columns)).get(0));
        }
        for (int j = 0; j < columns; j++) {
            width = width.plus(shape(operands.get(j)).get(1));
        }
        return Type.Array.of(height, width);
    }

    private static void agree(Type block, Type first, int axis, String word) throws Misfit {
        if (!shape(block).get(axis).equals(shape(first).get(axis))) {
            throw new Misfit("the blocks " + first + " and " + block + " are not equally " + word);
        }
    }

    private static List<Size> shape(Type block) throws Misfit {
        if (block instanceof Type.Num) {
            return List.of(Size.of(1), Size.of(1));
        }
        Takes.require(Takes.isArray(block, 1) || Takes.isArray(block, 2), "a block is", "a number, a vector or a matrix", block);
        List<Size> sizes = ((Type.Array) block).sizes();
        return List.of(sizes.get(0), sizes.size() == 1 ? Size.of(1) : sizes.get(1));
    }

    @Override
    public Value value(List<Value> operands) {
        List<Matrix> blocks = operands.stream().map(Matrix::of).toList();
        return IntStream.range(0, rows)
                .mapToObj(i -> blocks.subList(i * columns, (i + 1) * columns).stream().reduce(Blocks::beside).orElseThrow())
                .reduce((above, below) -> beside(above.transposed(), below.transposed()).transposed()).orElseThrow().value();
    }

    private static Matrix beside(Matrix left, Matrix right) {
        if (left.rows() != right.rows()) {
            throw new Undefined("blocks of " + left.rows() + " and " + right.rows() + " entries next to each other");
        }
        return Matrix.of(left.rows(), left.columns() + right.columns(), (i, j) ->
                j < left.columns() ? left.at(i, j) : right.at(i, j - left.columns()));
    }
}
