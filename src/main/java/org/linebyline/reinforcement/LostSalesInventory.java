package org.linebyline.reinforcement;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.linearalgebra.Vector;

/**
 * A shop that orders in the evening, sells during the day, and loses the customers that it cannot serve.
 *
 * @param price what a piece is sold for
 * @param cost what a piece is bought for
 * @param delivery what a delivery costs, however large it is
 * @param holding what a piece costs that is left at the end of the day
 */
public record LostSalesInventory(double price, double cost, double delivery, double holding) {

    /**
     * What a day earns.
     *
     * @param s pieces in stock
     * @param a pieces ordered, which arrive before the shop opens
     * @param d pieces asked for
     */
    // tag::lost-sales-inventory[]
    public double profit(int s, int a, int d) {
        int sold = Math.min(s + a, d);                                                    // (sold)
        return price * sold - cost * a - (a > 0 ? delivery : 0) - holding * left(s, a, d);  // (r)
    }

    public static int left(int s, int a, int d) {
        return Math.max(s + a - d, 0);                                                    // (left)
    }

    /**
     * The decisions of the shop: the stock is its state, the order its action.
     *
     * @param room how many pieces it has room for; what is ordered beyond that is not delivered
     * @param demand the probability that d pieces are asked for, at place d
     */
    public DecisionProcess process(int room, Vector demand) {
        return DecisionProcess.generate(room + 1, room + 1, (s, a) -> days(s, Math.min(a, room - s), demand));  // (d)
    }

    private List<Outcome> days(int s, int a, Vector demand) {
        List<Outcome> days = new ArrayList<>();                                           // (d)
        for (int d = 0; d < demand.size(); d++) {                                         // (d)
            days.add(new Outcome(demand.get(d), profit(s, a, d), left(s, a, d)));         // (d)
        }
        return days;                                                                      // (d)
    }
    // end::lost-sales-inventory[]
}
