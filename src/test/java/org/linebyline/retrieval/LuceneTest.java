package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;

/** Apache Lucene leaves out the factor k1 + 1, and keeps the length of a document in one byte. */
class LuceneTest {

    private static final Bm25 USUAL = new Bm25(1.2, 0.75);

    @Test
    void scoresOfShortDocumentsDifferByAFactorOnly() throws IOException {
        List<List<String>> documents = Documents.drawn(80, 24, 31);
        assertAgrees(documents, InvertedIndex.of(documents));
    }

    @Test
    void longLengthsAreRoundedDown() throws IOException {
        List<List<String>> documents = Documents.drawn(80, 400, 32);
        InvertedIndex exact = InvertedIndex.of(documents);
        int[] kept = IntStream.of(exact.lengths()).map(length -> SmallFloat.byte4ToInt(SmallFloat.intToByte4(length))).toArray();
        assertTrue(IntStream.range(0, kept.length).allMatch(d -> kept[d] <= exact.lengths()[d]) && !Arrays.equals(kept, exact.lengths()));
        assertAgrees(documents, new InvertedIndex(exact.lists(), kept, exact.meanLength()));
    }

    @Test
    void upToFortyTermsNothingIsRounded() {
        assertTrue(IntStream.rangeClosed(0, 40).allMatch(length -> SmallFloat.byte4ToInt(SmallFloat.intToByte4(length)) == length));
        assertEquals(40, SmallFloat.byte4ToInt(SmallFloat.intToByte4(41)));
    }

    private static void assertAgrees(List<List<String>> documents, InvertedIndex index) throws IOException {
        Random random = new Random(33);
        try (ByteBuffersDirectory directory = written(documents); DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
            for (int i = 0; i < 50; i++) {
                List<String> q = Documents.query(random);
                ScoreDoc[] theirs = searcher.search(query(q), documents.size()).scoreDocs;
                double[] scores = USUAL.scores(index, q);
                double[] ours = Arrays.stream(theirs).mapToDouble(hit -> scores[hit.doc] / (USUAL.k1() + 1)).toArray();
                assertArrayEquals(Arrays.stream(theirs).mapToDouble(hit -> hit.score).toArray(), ours, 1e-5, "they compute in floats");
                assertEquals(Arrays.stream(scores).filter(score -> score > 0).count(), theirs.length, "the same documents");
                assertDescending(ours);
            }
        }
    }

    /** In their order our scores fall, too, but for what their floats round to equal numbers. */
    private static void assertDescending(double[] scores) {
        assertTrue(IntStream.range(1, scores.length).allMatch(i -> scores[i] <= scores[i - 1] + 1e-6));
    }

    private static ByteBuffersDirectory written(List<List<String>> documents) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (List<String> terms : documents) {
                Document document = new Document();
                document.add(new TextField("text", String.join(" ", terms), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return directory;
    }

    private static BooleanQuery query(List<String> q) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        q.forEach(t -> query.add(new TermQuery(new Term("text", t)), BooleanClause.Occur.SHOULD));
        return query.build();
    }
}
