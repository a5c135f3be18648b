package org.jacoco.agent.rt;

/** What a test run needs of JaCoCo's agent, by the agent's own names: the real one exists in instrumented JVMs only. */
public interface IAgent {

    void setSessionId(String id);

    byte[] getExecutionData(boolean reset);
}
