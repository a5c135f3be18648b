package org.jacoco.agent.rt;

/** Hands out the agent that a test has put here, as JaCoCo's class of this name hands out the running one. */
public final class RT {

    private static IAgent agent;

    private RT() {
    }

    public static void setAgent(IAgent running) {
        agent = running;
    }

    public static IAgent getAgent() {
        if (agent == null) {
            throw new IllegalStateException("JaCoCo agent not started");
        }
        return agent;
    }
}
